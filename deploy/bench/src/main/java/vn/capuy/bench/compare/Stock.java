package vn.capuy.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The records of a group, brought in, and what can be measured on them.
 *
 * @param database where they lie
 */
public record Stock(String database, Offer offer) {

    /** Measures one after the other what is wanted of it. */
    public List<Outcome> measured(int workers, Comparison comparison, Predicate<String> wanted) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (Benchmark benchmark : offer.benchmarks(workers)) {
            if (wanted.test(benchmark.name())) {
                outcomes.add(comparison.of(benchmark));
            }
        }
        return outcomes;
    }

    /** What is measured on it. */
    public interface Offer {
        /** @param workers requests at once */
        List<Benchmark> benchmarks(int workers) throws Exception;
    }
}
