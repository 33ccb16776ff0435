//! The networks: equal to the Python suite's and to the crate's own, and each option works.

mod common;

use common::{assert_close, config_of, fill, filled, flat, numbers, vectors};
use rvp_bench_dl::cnn_models::{Architecture, CnnModel, ModelConfig, Stem};
use rvp_bench_dl::datasets::synthetic;
use rvp_bench_dl::weights::count_parameters;
use tch::nn::{ModuleT, VarStore};
use tch::{Device, Tensor, vision};

type Build = fn(&VarStore) -> Box<dyn ModuleT>;

fn logits(model: &impl ModuleT, images: &Tensor, train: bool) -> Vec<f64> {
    tch::no_grad(|| flat(&model.forward_t(images, train)))
}

#[test]
fn logits_and_sizes_are_those_of_the_python_suite() {
    let vectors = vectors();
    for architecture in Architecture::ALL {
        let (config, expected) =
            (config_of(architecture), &vectors["networks"][architecture.name()]);
        let model = filled(&config);
        assert_eq!(config.key(), expected["key"].as_str().expect("a key"));
        assert_eq!(count_parameters(&model) as u64, expected["parameters"].as_u64().expect("n"));
        let images = synthetic(common::SEED, 2, 3, config.stem.side(), 10).images;
        assert_close(&logits(&model, &images, false), &numbers(&expected["logits"]), 1e-5);
    }
}

#[test]
fn published_networks_agree_with_the_crates_own() {
    let build: [(Architecture, Build); 3] = [
        (Architecture::Resnet18, |store| Box::new(vision::resnet::resnet18(&store.root(), 10))),
        (Architecture::Vgg16, |store| Box::new(vision::vgg::vgg16_bn(&store.root(), 10))),
        (Architecture::MobilenetV2, |store| Box::new(vision::mobilenet::v2(&store.root(), 10))),
    ];
    for (architecture, build) in build {
        let ours =
            filled(&ModelConfig { stem: Stem::Side224, width: 1.0, ..config_of(architecture) });
        let store = VarStore::new(Device::Cpu);
        let theirs = build(&store);
        fill(&store);
        assert_eq!(ours.store.len(), store.len());
        // The crate's VGG has no adaptive pooling: it takes 224x224 only.
        let side = if architecture == Architecture::Vgg16 { 224 } else { 64 };
        let images = synthetic(common::SEED, 1, 3, side, 10).images;
        let expected = tch::no_grad(|| flat(&theirs.forward_t(&images, false)));
        assert_close(&logits(&ours, &images, false), &expected, 1e-5);
    }
}

#[test]
fn every_stem_gives_logits() {
    for architecture in Architecture::ALL {
        for stem in [Stem::Side28, Stem::Side32, Stem::Side224] {
            let config = ModelConfig { stem, in_channels: 1, ..config_of(architecture) };
            let images = Tensor::zeros([2, 1, stem.side(), stem.side()], tch::kind::FLOAT_CPU);
            assert_eq!(
                logits(&filled(&config), &images, false).len(),
                20,
                "{architecture:?} {stem:?}"
            );
        }
    }
}

#[test]
fn batch_norm_and_dropout_are_options() {
    for architecture in Architecture::ALL {
        let plain = ModelConfig { batch_norm: false, dropout: 0.5, ..config_of(architecture) };
        let has_norm = |model: &CnnModel| {
            model.store.variables().keys().any(|name| name.ends_with("running_mean"))
        };
        let model = filled(&plain);
        assert!(!has_norm(&model) && has_norm(&filled(&config_of(architecture))));
        let images = synthetic(common::SEED, 2, 3, plain.stem.side(), 10).images;
        assert_ne!(
            logits(&model, &images, true),
            logits(&model, &images, true),
            "{architecture:?}"
        );
        assert_eq!(logits(&model, &images, false), logits(&model, &images, false));
    }
}

#[test]
fn batch_norm_learns_its_statistics_in_training_only() {
    let model = filled(&config_of(Architecture::SimpleCnn));
    let images = synthetic(common::SEED, 4, 3, 32, 10).images;
    let mean = || flat(&model.store.variables()["features.1.running_mean"]);
    let (start, before) = (mean(), logits(&model, &images, false));
    assert_eq!(mean(), start);
    let _ = logits(&model, &images, true);
    assert_ne!(mean(), start);
    assert_ne!(logits(&model, &images, false), before);
}

#[test]
fn a_frozen_backbone_keeps_its_statistics_and_leaves_the_head() {
    let mut model = filled(&config_of(Architecture::Resnet18));
    model.freeze_backbone();
    let variables = model.store.variables();
    let mut trainable: Vec<&str> = variables
        .iter()
        .filter_map(|(name, value)| value.requires_grad().then_some(name.as_str()))
        .collect();
    trainable.sort_unstable();
    assert_eq!(trainable, ["fc.bias", "fc.weight"]);
    let before = flat(&variables["bn1.running_mean"]);
    let _ = logits(&model, &synthetic(common::SEED, 4, 3, 32, 10).images, true);
    assert_eq!(flat(&variables["bn1.running_mean"]), before);
}
