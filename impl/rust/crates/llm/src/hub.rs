//! Files of the Hugging Face hub, by its own client: cached, pinned, offline when asked.

use std::path::PathBuf;

use hf_hub::api::sync::{ApiBuilder, ApiError};
use hf_hub::{Cache, Repo, RepoType};
use rvp_bench_core::{BenchError, Result};

/// Where files come from.
#[derive(Debug, Clone, Default)]
pub struct Hub {
    /// The hub's address; none is the client's default.
    pub endpoint: Option<String>,
    /// Folder of downloaded files; none is the client's default.
    pub cache: Option<PathBuf>,
    /// Take files from the cache alone.
    pub offline: bool,
}

impl Hub {
    /// `HF_ENDPOINT`, `HF_HOME` and `HF_HUB_OFFLINE`.
    pub fn from_environment() -> Self {
        let offline = std::env::var("HF_HUB_OFFLINE").unwrap_or_default();
        Self {
            endpoint: std::env::var("HF_ENDPOINT").ok(),
            cache: None,
            offline: ["1", "true", "yes"].contains(&offline.as_str()),
        }
    }

    /// A file of a repository, downloaded unless it is in the cache.
    ///
    /// Fails when there is no such repository, revision or file, no network, or half a download
    /// (nothing of which is ever seen as the file).
    pub fn file(&self, repository: &str, revision: &str, name: &str) -> Result<PathBuf> {
        let place = format!("{name} of hub:{repository}, revision {revision}");
        let repo = Repo::with_revision(repository.into(), RepoType::Model, revision.into());
        let cache = self.cache.clone().map_or_else(Cache::from_env, Cache::new);
        if let Some(path) = cache.repo(repo.clone()).get(name) {
            return Ok(path);
        }
        if self.offline {
            let message = format!("{place}: not in the cache, and offline");
            return Err(BenchError::with_hint(message, "unset HF_HUB_OFFLINE"));
        }
        let mut api = ApiBuilder::from_cache(cache).with_progress(false);
        if let Some(endpoint) = &self.endpoint {
            api = api.with_endpoint(endpoint.clone());
        }
        api.build()?.repo(repo).download(name).map_err(|error| explain(&place, &error))
    }
}

/// A sentence for a person. The hub answers 404 to a repository, revision or file it lacks, and
/// says which in a header that this client does not pass on.
fn explain(place: &str, error: &ApiError) -> BenchError {
    let ApiError::RequestError(request) = error else {
        return BenchError::with_hint(format!("{place}: download failed: {error}"), "try again");
    };
    match request.as_ref() {
        ureq::Error::StatusCode(404) => BenchError::with_hint(
            format!("{place}: no such repository, revision or file"),
            "is the id right? pin a commit that exists",
        ),
        ureq::Error::StatusCode(401 | 403) => BenchError::with_hint(
            format!("{place}: no such repository"),
            "is the id right? a private one needs HF_TOKEN",
        ),
        ureq::Error::StatusCode(status) => {
            BenchError::with_hint(format!("{place}: the hub answers {status}"), "try again")
        }
        other => BenchError::with_hint(
            format!("{place}: the hub cannot be reached: {other}"),
            "is the network up? see HF_ENDPOINT",
        ),
    }
}
