package vn.capuy.document.lineage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * What a document does to an earlier one: one of the register, or one outside it.
 *
 * @param document id of the earlier document; null where it is outside the register
 * @param outside the earlier document where it is outside the register
 * @param clause id of the own clause that says so; null where the document does as a whole
 * @param ofClause id of the earlier document's clause that is meant; null where it is meant as a whole
 * @param worksFrom first day on which it works; that on which the own document comes into force when absent
 * @param note what else is to be said of it
 * @param judgements how whoever enters it judges what the regulation leaves to a person
 */
@Schema(name = "NewRelation")
public record NewRelation(
        @NotNull RelationKind kind,
        UUID document,
        @Valid OutsideDocument outside,
        UUID clause,
        UUID ofClause,

        @Schema(examples = "2022-07-01") LocalDate worksFrom,

        @Schema(examples = "Thay thế từ ngày ký") @Size(max = LONGEST_NOTE)
        String note,

        @Size(max = 10) List<@NotNull @Valid JudgementRequest> judgements) {
    static final int LONGEST_NOTE = 1000;

    public NewRelation {
        note = note == null || note.isBlank() ? null : note.strip();
        judgements = judgements == null ? List.of() : judgements;
    }
}
