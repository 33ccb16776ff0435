//! The llm domain.
