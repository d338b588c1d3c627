package vn.capuy.inspection.discipline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.discipline.rules.Degree;
import vn.capuy.inspection.discipline.rules.DisciplineFacts;
import vn.capuy.inspection.discipline.rules.GraveMatter;

/**
 * A violation on which a discipline rests.
 *
 * @param matterCode under which matter of the catalogue it falls; absent for none
 * @param from the first day
 * @param until the last day; the first one too when absent
 * @param graveMatter the listed matter for which there is no limitation; absent for none
 * @param finding reference to the finding that shows it
 */
@Schema(name = "NewDisciplineAct")
record NewAct(
        @Schema(examples = "Buông lỏng quản lý đất đai tại xã Hoành Mô") @NotBlank @Size(max = 2000)
        String matter,

        @Schema(examples = "LAND_RESOURCES") @Size(min = 1, max = 50)
        String matterCode,

        @Schema(examples = "2021-03-01") @NotNull LocalDate from,
        @Schema(examples = "2021-12-31") LocalDate until,
        @NotNull Degree degree,
        GraveMatter graveMatter,

        @Schema(examples = "KL-01") @Size(min = 1, max = 100)
        String finding) {
    LocalDate end() {
        return until == null ? from : until;
    }

    DisciplineFacts.Act fact() {
        return new DisciplineFacts.Act(from, end(), graveMatter);
    }
}
