package vn.capuy.inspection.discipline;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a discipline file's history.
 *
 * @param action such as {@code discipline.proposed}, {@code discipline.decided}, {@code discipline.read}
 * @param detail what was entered; null for nothing more
 */
@Schema(name = "DisciplineHistoryLine")
record DisciplineHistoryLine(long position, Instant at, String actor, String action, Map<String, Object> detail) {}
