package vn.capuy.cadre.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was sent to which class by whom.
 *
 * @param plannedPost the post for which he is planned and therefore sent
 * @param certificate number of the certificate that stands
 * @param version of the attendance with its result and certificate
 */
@Schema(name = "TrainingAttendance")
public record AttendanceView(
        UUID id,
        @Schema(examples = "DT-2022-07") String trainingClass,
        String title,
        TrainingKind kind,
        @Schema(examples = "CB-00001") String person,
        String personName,
        String sentBy,
        String sentByName,
        LocalDate sentOn,
        @Schema(examples = "BL-BTC-TB") String plannedPost,
        TrainingResult result,
        LocalDate completedOn,
        String certificate,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
