//! The hub's client against a hub on this machine: found, pinned, missing, cut off, gone.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;

use rvp_bench_llm::hub::Hub;

use crate::{message, scratch};

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";
const BODY: &str = "{\"vocab_size\": 7}";

/// Answers as the hub does, in a thread that ends with the process; returns its address.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || answer(stream));
        }
    });
    address
}

fn answer(mut stream: TcpStream) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let request = lines.next().and_then(Result::ok).unwrap_or_default();
    let ranged = lines
        .by_ref()
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .any(|line| line.to_lowercase().starts_with("range: bytes=0-0"));
    let path = request.split(' ').nth(1).unwrap_or_default();
    let response = if path.starts_with("/owner/whole/resolve/") && !path.contains("/v9/") {
        let (range, body) = if ranged { ("0-0", &BODY[..1]) } else { ("0-16", BODY) };
        respond(
            &format!("206 Partial Content\r\nContent-Range: bytes {range}/17"),
            body.len(),
            body,
        )
    } else if path.starts_with("/owner/broken/") {
        // Promises 17 bytes, sends 5, hangs up.
        let (length, body) = if ranged { (1, &BODY[..1]) } else { (17, &BODY[..5]) };
        respond("206 Partial Content\r\nContent-Range: bytes 0-16/17", length, body)
    } else {
        respond("404 Not Found", 0, "")
    };
    let _ = stream.write_all(response.as_bytes());
}

fn respond(status: &str, length: usize, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nx-repo-commit: {COMMIT}\r\netag: \"aa11\"\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

fn hub(endpoint: &str, cache: &Path) -> Hub {
    Hub { endpoint: Some(endpoint.into()), cache: Some(cache.into()), offline: false }
}

#[test]
fn a_file_is_fetched_once_then_found_offline() {
    let cache = scratch("hub-whole");
    let path = hub(&serve(), &cache).file("owner/whole", "v1", "config.json").unwrap();
    assert_eq!(std::fs::read_to_string(path).unwrap(), BODY);
    let offline = Hub { endpoint: None, cache: Some(cache), offline: true };
    assert!(offline.file("owner/whole", "v1", "config.json").is_ok());
    let other = message(offline.file("owner/whole", "v2", "config.json"));
    assert!(other.contains("revision v2: not in the cache, and offline"), "{other}");
}

#[test]
fn what_the_hub_lacks_is_named() {
    let hub = hub(&serve(), &scratch("hub-missing"));
    let text = message(hub.file("owner/whole", "v9", "config.json"));
    assert!(text.contains("hub:owner/whole, revision v9: no such repository, revision"), "{text}");
}

#[test]
fn half_a_download_is_never_seen_as_the_file() {
    let cache = scratch("hub-broken");
    let text = message(hub(&serve(), &cache).file("owner/broken", "v1", "model.safetensors"));
    assert!(text.contains("model.safetensors of hub:owner/broken"), "{text}");
    let offline = Hub { endpoint: None, cache: Some(cache), offline: true };
    assert!(offline.file("owner/broken", "v1", "model.safetensors").is_err());
}

#[test]
fn a_hub_that_is_gone_cannot_be_reached() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let hub = hub(&format!("http://{free}"), &scratch("hub-gone"));
    let text = message(hub.file("owner/whole", "v1", "config.json"));
    assert!(text.contains("the hub cannot be reached"), "{text}");
}
