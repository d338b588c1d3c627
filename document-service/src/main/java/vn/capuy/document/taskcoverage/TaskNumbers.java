package vn.capuy.document.taskcoverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many tasks there are, and how far they have come.
 *
 * @param tasks without those that were cancelled: done, open and overdue together
 * @param open not yet verified, and not overdue
 * @param overdue past the day by which they are due, with nothing handed in
 * @param cancelled not among the others
 */
@Schema(name = "TaskNumbers")
public record TaskNumbers(long tasks, long done, long open, long overdue, long cancelled) {}
