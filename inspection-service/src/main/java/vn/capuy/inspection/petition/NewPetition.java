package vn.capuy.inspection.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A petition as it arrives. Who sent it is told apart ({@code PUT …/identity}) and stands in none of these members.
 *
 * @param receivingBody the body that received it
 * @param receivedOn the day of reception, in whose year it is numbered
 * @param forwardedBy who forwarded it; with FORWARDED, and only then
 * @param addressedTo to whom it is addressed
 * @param sender whether it bears a name
 * @param copyOnly whether only a copy arrived; false when absent
 * @param sentToMany whether it was sent to many bodies at once; false when absent
 * @param summary what it says, without who says it
 * @param matters codes of what it is about
 * @param subjects whom it concerns, as they were at the time; of a complaint the one who was disciplined
 * @param decision of a complaint, and only of one: the decision complained of
 */
@Schema(name = "NewPetition")
record NewPetition(
        @NotNull PetitionKind kind,

        @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
        String receivingBody,

        @Schema(examples = "2022-05-16") @NotNull LocalDate receivedOn,
        @NotNull PetitionChannel channel,

        @Schema(examples = "Ban Tiếp công dân huyện") @Size(min = 1, max = 200)
        String forwardedBy,

        @Schema(examples = "Uỷ ban Kiểm tra Huyện uỷ Bình Liêu") @NotBlank @Size(max = 300)
        String addressedTo,

        @NotNull SenderKind sender,
        Boolean copyOnly,
        Boolean sentToMany,

        @Schema(examples = "Phản ánh việc thu, chi quỹ của thôn không công khai trong hai năm 2020, 2021")
        @NotBlank
        @Size(max = 4000)
        String summary,

        @Schema(examples = "[\"FINANCE\"]") @NotEmpty @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> matters,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid NewPetitionSubject> subjects,
        @Valid ComplainedDecision decision) {

    NewPetition {
        copyOnly = copyOnly != null && copyOnly;
        sentToMany = sentToMany != null && sentToMany;
        matters = matters == null ? null : matters.stream().distinct().toList();
    }

    /**
     * The discipline decision complained of, or above the first level the resolution of the level below.
     *
     * @param reference its number and symbol
     * @param body the body that decided
     * @param receivedOn the day on which the one who was disciplined received it
     * @param filedForOther whether another than the one who was disciplined complains; false when absent
     * @param previous the petition that was resolved at the level below; only above FIRST
     */
    @Schema(name = "ComplainedDecision")
    record ComplainedDecision(
            @Schema(examples = "12-QĐ/UBKTHU") @NotBlank @Size(max = 100)
            String reference,

            @Schema(examples = "BL-HM-DU") @NotBlank @Size(max = 50)
            String body,

            @Schema(examples = "2022-04-20") @NotNull LocalDate decidedOn,
            @Schema(examples = "2022-04-25") @NotNull LocalDate receivedOn,
            @NotNull ComplaintLevel level,
            Boolean filedForOther,
            UUID previous) {
        ComplainedDecision {
            filedForOther = filedForOther != null && filedForOther;
        }
    }
}
