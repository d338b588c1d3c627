package vn.capuy.bench.compare;

import java.util.List;

/**
 * The records of a group, brought in, and what can be measured on them.
 *
 * @param database where they lie
 */
public record Stock(String database, Offer offer) {

    /** What is measured on it. */
    public interface Offer {
        /** @param workers requests at once */
        List<Benchmark> benchmarks(int workers) throws Exception;
    }
}
