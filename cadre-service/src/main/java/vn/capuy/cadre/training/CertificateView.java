package vn.capuy.cadre.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate. */
@Schema(name = "TrainingCertificate")
public record CertificateView(
        UUID id,
        UUID attendance,
        @Schema(examples = "DT-2022-07") String trainingClass,
        String title,
        @Schema(examples = "CB-00001") String person,
        String personName,
        @Schema(examples = "123/TC-LLCT") String number,
        String issuer,
        LocalDate issuedOn,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
