package vn.capuy.document.lineage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a later document does to an earlier one. Both exist for the caller.
 *
 * @param fromDocument the later one
 * @param fromAbstract null where it is withheld from this caller
 * @param fromClause the clause of it that says so; null where it does as a whole
 * @param toDocument the earlier one; null where it is outside the register
 * @param toIssuer code of its issuer; null where it is outside the register
 * @param toIssuerName its issuer in words
 * @param toAbstract null where it is withheld, or outside the register
 * @param toClause the clause of it that is meant; null where it is meant as a whole
 * @param toClauseLabel as the document writes it
 * @param worksFrom first day on which it works
 * @param voidedAt null unless it was voided
 */
@Schema(name = "DocumentRelation")
public record RelationView(
        UUID id,
        RelationKind kind,
        UUID fromDocument,
        @Schema(examples = "BL") String fromIssuer,
        String fromIssuerName,
        @Schema(examples = "PROGRAMME") String fromType,
        @Schema(examples = "08-CTr/HU") String fromNotation,
        LocalDate fromIssuedOn,
        String fromAbstract,
        UUID fromClause,
        @Schema(examples = "Mục II") String fromClauseLabel,
        UUID toDocument,
        @Schema(examples = "TW") String toIssuer,
        String toIssuerName,
        @Schema(examples = "DIRECTIVE") String toType,
        @Schema(examples = "05-CT/TW") String toNotation,
        LocalDate toIssuedOn,
        String toAbstract,
        UUID toClause,
        @Schema(examples = "Điểm 2") String toClauseLabel,
        LocalDate worksFrom,
        String note,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
