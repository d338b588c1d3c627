package vn.capuy.bench.start;

import java.util.function.LongSupplier;

/**
 * A program that can be started again and again.
 *
 * @param address where it answers
 * @param stop returns once it is gone
 */
record Startable(String name, String address, Runnable start, LongSupplier pid, Runnable stop) {}
