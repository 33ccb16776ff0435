//! Readers, providers and weights files: true formats, broken files, nothing in silence.

mod common;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use common::{benchmarks_folder, config_of, filled, flat};
use flate2::{Compression, write::GzEncoder};
use rvp_bench_core::Context;
use rvp_bench_dl::cnn_models::{Architecture, ModelConfig, create_cnn_model};
use rvp_bench_dl::datasets::{Normalization, normalize, read_cifar, read_idx, synthetic};
use rvp_bench_dl::providers::{Dataset, DatasetConfig, DatasetName, load_dataset, read_dataset};
use rvp_bench_dl::{registry, weights};
use rvp_bench_torch::torch_device;
use tch::{Device, Kind, Tensor};

/// A folder of one test, removed and made again.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    path
}

fn context(fixtures: PathBuf) -> Context {
    Context {
        seed: 1,
        device: "cpu".to_owned(),
        dtype: "float32".to_owned(),
        threads: 1,
        benchmarks: benchmarks_folder(),
        fixtures: Some(fixtures),
    }
}

/// Two training and one test image of a data set.
fn load(dataset: DatasetName, context: &Context) -> rvp_bench_core::Result<Dataset> {
    let config = DatasetConfig {
        dataset,
        image_size: 32,
        normalization: None,
        train_samples: 2,
        test_samples: 1,
    };
    load_dataset(&config, &config_of(Architecture::Resnet18), context)
}

fn gzip(path: &Path, content: &[u8]) {
    let file = fs::File::create(path).expect("a file");
    GzEncoder::new(file, Compression::fast()).write_all(content).expect("written");
}

#[test]
fn mnist_5k_is_real_and_balanced() {
    let (train, test) =
        read_dataset(DatasetName::Mnist5k, &benchmarks_folder().join("dl/data/mnist-5k"))
            .expect("the repository carries it");
    assert_eq!((train.len(), test.len()), (4000, 1000));
    let labels = Tensor::cat(&[&train.labels, &test.labels], 0);
    let no_weights: Option<&Tensor> = None;
    assert_eq!(flat(&labels.bincount(no_weights, 10)), [500.0; 10]);
    let images = normalize(&train, Normalization::Mnist, 1, 28).expect("standardised").images;
    assert!(flat(&images.mean(Kind::Double))[0].abs() < 0.02);
    let colour = normalize(&test, Normalization::ImageNet, 3, 64).expect("resized").images;
    assert_eq!(colour.size(), [1000, 3, 64, 64]);
}

#[test]
fn cifar_in_the_true_binary_format() {
    let fixtures = folder("cifar");
    let folder = fixtures.join("cifar-10-batches-bin");
    fs::create_dir(&folder).expect("a folder");
    let record = |label: u8| [vec![label], vec![255; 1024], vec![0; 2048]].concat();
    for name in ["data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5"] {
        let content = [record(3), record(4)].concat();
        fs::write(folder.join(format!("{name}.bin")), content).expect("written");
    }
    fs::write(folder.join("test_batch.bin"), record(9)).expect("written");
    let dataset = load(DatasetName::Cifar10, &context(fixtures)).expect("it is there");
    assert_eq!(flat(&dataset.train.labels), [3.0, 4.0]);
    assert_eq!(flat(&dataset.test.labels), [9.0]);
    let red = flat(&dataset.train.images.select(1, 0))[0];
    assert!((red - (1.0 - 0.4914) / 0.2470).abs() < 1e-5);
    let hundred = folder.join("train.bin");
    fs::write(&hundred, [vec![19, 77], vec![0; 3072]].concat()).expect("written");
    assert_eq!(flat(&read_cifar(&[hundred], 2).expect("a record").labels), [77.0]);
}

#[test]
fn an_absent_data_set_is_an_error_with_its_reason() {
    let fixtures = folder("absent");
    fs::write(fixtures.join("cifar100.unavailable"), "the server answers 503\n").expect("written");
    let error = load(DatasetName::Cifar100, &context(fixtures)).unwrap_err();
    let message = error.to_string();
    assert!(message.contains("cifar-100-binary is missing"), "{message}");
    assert!(message.ends_with(": the server answers 503"), "{message}");
}

#[test]
fn broken_files_are_errors() {
    let folder = folder("broken");
    let (images, labels) = (folder.join("images.gz"), folder.join("labels.gz"));
    gzip(&labels, &[0, 0, 8, 1, 0, 0, 0, 1, 5]);
    let message = || read_idx(&images, &labels).unwrap_err().to_string();
    fs::write(&images, "plain").expect("written");
    assert!(message().contains("is not a gzip file"));
    gzip(&images, &[0, 0, 8, 1, 0, 0, 0, 1, 5]);
    assert!(message().contains("is not an IDX file of 3 dimensions"));
    gzip(&images, &[0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2, 1, 1, 1]);
    assert!(message().contains("holds 3 bytes, its head says [1, 2, 2]"));
    let part = folder.join("part.bin");
    fs::write(&part, vec![0; 3000]).expect("written");
    let error = read_cifar(&[part], 1).unwrap_err().to_string();
    assert!(error.contains("3000 bytes, not a multiple of 3073"));
}

#[test]
fn synthetic_is_noise_of_the_seed() {
    let (one, same, other) =
        (synthetic(1, 4, 3, 8, 10), synthetic(1, 4, 3, 8, 10), synthetic(2, 4, 3, 8, 10));
    assert_eq!(one.images, same.images);
    assert_ne!(one.images, other.images);
    assert!(synthetic(1, 4, 3, 8, 10).take(5).is_err());
}

#[test]
fn weights_files_are_whole_or_an_error() {
    let (folder, model) = (folder("weights"), filled(&config_of(Architecture::Lenet)));
    let path = folder.join("file.safetensors");
    model.store.save(&path).expect("written");
    let loaded = create_cnn_model(&config_of(Architecture::Lenet), Device::Cpu);
    weights::load_weights(&loaded, &path).expect("the same network");
    let bias = |store: &tch::nn::VarStore| flat(&store.variables()["classifier.5.bias"]);
    assert_eq!(bias(&loaded.store), bias(&model.store));

    let message = |config: &ModelConfig| {
        let model = create_cnn_model(config, Device::Cpu);
        weights::load_weights(&model, &path).unwrap_err().to_string()
    };
    let five = ModelConfig { num_classes: 5, ..config_of(Architecture::Lenet) };
    assert!(message(&five).contains("the network's is [5"), "{}", message(&five));
    let extra = filled(&config_of(Architecture::Lenet));
    let _ = extra.store.root().zeros("extra", &[1]);
    extra.store.save(folder.join("extra.safetensors")).expect("written");
    let error = weights::load_weights(&loaded, &folder.join("extra.safetensors")).unwrap_err();
    assert!(error.to_string().contains("holds extra, which the network lacks"));
    let plain = ModelConfig { batch_norm: false, ..config_of(Architecture::Lenet) };
    assert!(message(&plain).contains("lacks features.0.bias"));
    fs::write(&path, "nothing").expect("written");
    assert!(message(&config_of(Architecture::Lenet)).contains("cannot read weights"));
}

#[test]
fn transfer_takes_the_backbone_and_leaves_the_head() {
    let path = folder("transfer").join("file.safetensors");
    let source = filled(&ModelConfig { num_classes: 100, ..config_of(Architecture::Resnet18) });
    source.store.save(&path).expect("written");
    let model = create_cnn_model(&config_of(Architecture::Resnet18), Device::Cpu);
    weights::load_backbone(&model, &path).expect("the same backbone");
    let (copied, original) = (model.store.variables(), source.store.variables());
    assert_eq!(flat(&copied["conv1.weight"]), flat(&original["conv1.weight"]));
    assert!(flat(&copied["fc.weight"]).iter().all(|value| *value == 0.0));
}

#[test]
fn the_names_are_those_of_the_definitions() {
    assert_eq!(
        registry().names(),
        [
            "dl/cnn_inference",
            "dl/cnn_training",
            "dl/job",
            "dl/serving",
            "dl/time_to_accuracy",
            "dl/transfer_learning"
        ]
    );
}

#[test]
fn a_gpu_that_is_not_there_is_an_error() {
    match torch_device::select_device("cuda") {
        Ok(found) => assert!(found.is_cuda() && tch::Cuda::is_available()),
        Err(error) => {
            assert!(error.to_string().starts_with("device cuda was asked for, but"));
            assert!(!tch::Cuda::is_available());
        }
    }
}
