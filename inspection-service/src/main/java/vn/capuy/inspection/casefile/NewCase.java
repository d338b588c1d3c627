package vn.capuy.inspection.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case to be opened.
 *
 * @param reference the lead body's own reference, once among its cases
 * @param leadBody the body that leads it
 * @param matter what is looked into
 * @param decidedOn the day of the decision to hold it
 * @param restricted whether only callers with clearance SECRET or higher may see it; false when absent
 * @param matters what it looks into, by the codes of the catalogue; may be empty, and added to until the case is closed
 * @param subjects may be empty, and added to until the case is closed
 */
@Schema(name = "NewCase")
record NewCase(
        @Schema(examples = "BL-UBKT-KT-2022-07") @NotBlank @Size(max = 100)
        String reference,

        @NotNull CaseKind kind,

        @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
        String leadBody,

        @Schema(examples = "Việc thực hiện Nghị quyết Trung ương 4 khoá XII") @NotBlank @Size(max = 2000)
        String matter,

        @Schema(examples = "2022-05-16") @NotNull LocalDate decidedOn,
        Boolean restricted,

        @Schema(examples = "[\"POLITICAL_LINE\"]") @Size(max = NewCase.MOST_MATTERS)
        List<@NotBlank @Size(max = 50) String> matters,

        @Size(max = NewCase.MOST_SUBJECTS) List<@NotNull @Valid NewSubject> subjects) {
    static final int MOST_SUBJECTS = 500;
    static final int MOST_MATTERS = 50;

    NewCase {
        matters = matters == null ? List.of() : matters;
        subjects = subjects == null ? List.of() : subjects;
        restricted = restricted != null && restricted;
    }

    /** The same case with these subjects. */
    NewCase naming(List<NewSubject> named) {
        return new NewCase(reference, kind, leadBody, matter, decidedOn, restricted, matters, named);
    }

    InspectionCase.Decision decision() {
        return new InspectionCase.Decision(reference.strip(), kind, leadBody, matter.strip(), decidedOn, restricted);
    }
}
