use rvp_bench_core::{
    Benchmark, Checks, Context, Metrics, Params, Phase, Registry, Result, describe_cpu, read, serve,
};

/// Read so that cargo compiles again what another commit has otherwise.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct SumParams {
    count: u64,
}

struct Sum {
    numbers: Vec<u64>,
    sum: u64,
}

/// Set-up: not timed.
fn sum(params: &Params, _: &Context) -> Result<Box<dyn Benchmark>> {
    let SumParams { count } = read(params)?;
    Ok(Box::new(Sum { numbers: (0..count).collect(), sum: 0 }))
}

impl Benchmark for Sum {
    fn phases(&self) -> Vec<Phase> {
        vec![Phase::new("call_time").items(self.numbers.len()).blockable()]
    }

    /// Timed.
    fn step(&mut self, _: usize) -> Result<Option<Metrics>> {
        self.sum = self.numbers.iter().sum();
        Ok(None)
    }

    /// The answer that every suite must give.
    fn check(&mut self) -> Result<Checks> {
        Ok(vec![("sum".into(), (self.sum as f64).into())])
    }
}

fn main() {
    let registry = Registry::default().register("example/sum", sum);
    std::process::exit(serve("rust", &registry, describe_cpu));
}
