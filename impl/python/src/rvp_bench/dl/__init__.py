"""Deep learning: six CNNs, trained and run in PyTorch. Twin of ``impl/rust/crates/dl``."""
