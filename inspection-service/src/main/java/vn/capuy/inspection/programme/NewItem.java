package vn.capuy.inspection.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.NewSubject;

/**
 * An inspection or supervision to be planned.
 *
 * @param periodFrom the first day of the period in which it is to be held, within the programme's year
 * @param periodTo the last day, included
 * @param leadBody the body that is to lead it; it stands under the programme's committee on all days of the period
 * @param ground why it is planned
 * @param restricted whether only callers with clearance SECRET or higher may know of it; false when absent
 * @param matters codes of the matters it is about
 */
@Schema(name = "NewProgrammeItem")
public record NewItem(
        @NotNull CaseKind kind,
        @Schema(examples = "2025-03-01") @NotNull LocalDate periodFrom,
        @Schema(examples = "2025-04-30") @NotNull LocalDate periodTo,

        @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
        String leadBody,

        @Schema(examples = "Chưa được kiểm tra trong nhiệm kỳ") @NotBlank @Size(max = 1000)
        String ground,

        Boolean restricted,
        @NotEmpty @Size(max = NewItem.MOST_SUBJECTS) List<@NotNull @Valid NewSubject> subjects,

        @Schema(examples = "[\"FINANCE\"]") @NotEmpty @Size(max = 20)
        List<@NotBlank @Size(max = 50) String> matters) {
    static final int MOST_SUBJECTS = 200;

    public NewItem {
        restricted = restricted != null && restricted;
    }
}
