package vn.capuy.platform.imports;

import java.util.List;
import vn.capuy.platform.problem.Violation;

/**
 * What became of a file.
 *
 * @param rows how many rows it has, the header not counted
 * @param written how many were written; 0 in a dry run
 * @param faultyRows how many have a fault
 * @param faults how many faults there are
 * @param violations the faults in the order of the rows; of a file full of them the first hundred thousand
 */
public record ImportReport(
        boolean dryRun, int rows, int written, int faultyRows, int faults, List<Violation> violations) {}
