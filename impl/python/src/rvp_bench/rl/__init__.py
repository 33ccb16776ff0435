"""Reinforcement learning: value-based agents on Stable-Baselines3, policy gradients on PyTorch."""
