"""Language models: Hugging Face Transformers on PyTorch."""
