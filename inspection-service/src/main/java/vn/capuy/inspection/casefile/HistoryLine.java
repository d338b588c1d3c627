package vn.capuy.inspection.casefile;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a case's history.
 *
 * @param action such as {@code case.opened}, {@code case.step}, {@code case.read}
 * @param detail what was entered; null for nothing more
 */
@Schema(name = "CaseHistoryLine")
record HistoryLine(long position, Instant at, String actor, String action, Map<String, Object> detail) {}
