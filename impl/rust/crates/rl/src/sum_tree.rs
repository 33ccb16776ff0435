//! A sum tree: draw a leaf with probability proportional to its value, in logarithmic time.
//!
//! Schaul et al., Prioritized Experience Replay (2016), appendix B.2.1.

/// A complete binary tree in an array: node i has the children 2i and 2i + 1, the root is 1.
///
/// Every node is the sum of its two children, so the order of updates leaves no trace and both
/// suites hold the same numbers.
#[derive(Debug)]
pub struct SumTree {
    leaves: usize,
    nodes: Vec<f64>,
}

impl SumTree {
    /// A tree of at least `capacity` leaves, all 0.
    pub fn new(capacity: usize) -> Self {
        let leaves = capacity.next_power_of_two();
        Self { leaves, nodes: vec![0.0; 2 * leaves] }
    }

    /// The sum of all leaves.
    pub fn total(&self) -> f64 {
        self.nodes[1]
    }

    /// The value of a leaf.
    pub fn value(&self, index: usize) -> f64 {
        self.nodes[index + self.leaves]
    }

    /// Set a leaf.
    pub fn update(&mut self, index: usize, value: f64) {
        let mut node = index + self.leaves;
        self.nodes[node] = value;
        while node > 1 {
            node /= 2;
            self.nodes[node] = self.nodes[2 * node] + self.nodes[2 * node + 1];
        }
    }

    /// The leaf that a prefix sum in [0, total) falls in.
    pub fn find(&self, mut prefix: f64) -> usize {
        let mut node = 1;
        while node < self.leaves {
            node *= 2;
            if prefix >= self.nodes[node] {
                prefix -= self.nodes[node];
                node += 1;
            }
        }
        node - self.leaves
    }
}
