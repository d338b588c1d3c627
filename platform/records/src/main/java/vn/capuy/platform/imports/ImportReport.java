package vn.capuy.platform.imports;

import java.util.List;
import vn.capuy.platform.problem.Violation;

/**
 * What became of a file.
 *
 * @param rows how many rows it has, the header not counted
 * @param written how many were written; 0 in a dry run
 * @param faultyRows how many have a fault
 * @param violations every fault, in the order of the rows
 */
public record ImportReport(boolean dryRun, int rows, int written, int faultyRows, List<Violation> violations) {}
