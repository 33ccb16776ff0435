"""The classical domain: regression, support vector machines, clustering."""
