package vn.capuy.inspection.programme.rules;

import java.util.List;

/**
 * What is judged when a programme is closed.
 *
 * @param open the numbers of the items that are neither concluded nor dropped
 */
public record ClosingFacts(List<Integer> open) {}
