package vn.capuy.document.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * What a task comes of.
 *
 * @param document of a clause or a document: its id in the register
 * @param clause of a clause: its id
 * @param reference of an inspection's conclusion or a meeting: number and symbol or name, as written
 */
@Schema(name = "TaskSource")
public record TaskSource(
        @NotNull Kind kind,
        UUID document,
        UUID clause,

        @Schema(examples = "12-KL/UBKTHU") @Size(min = 1, max = 300)
        String reference) {

    public TaskSource {
        reference = reference == null || reference.isBlank() ? null : reference.strip();
    }

    /** Of what kind a source is. */
    @Schema(name = "TaskSourceKind")
    public enum Kind {
        CLAUSE,
        DOCUMENT,
        /** Kết luận kiểm tra, giám sát. */
        INSPECTION_CONCLUSION,
        /** Kết luận cuộc họp. */
        MEETING;

        boolean isInRegister() {
            return this == CLAUSE || this == DOCUMENT;
        }
    }

    /** What its kind asks for must be there, and nothing else. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        asked("source.document", kind.isInRegister(), document, faults);
        asked("source.clause", kind == Kind.CLAUSE, clause, faults);
        asked("source.reference", !kind.isInRegister(), reference, faults);
        return faults;
    }

    private static void asked(String field, boolean needed, Object value, List<Fault> faults) {
        if (needed && value == null) {
            faults.add(Fault.of(field, "violation.required"));
        } else if (!needed && value != null) {
            faults.add(Fault.of(field, "task.not-asked"));
        }
    }
}
