package vn.capuy.cadre.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was sent to which class by whom. */
@Schema(name = "TrainingAttendance")
public record AttendanceView(
        UUID id,
        @Schema(examples = "\"DT-2022-07\"") String trainingClass,
        String title,
        TrainingKind kind,
        @Schema(examples = "\"CB-00001\"") String person,
        String personName,
        String sentBy,
        String sentByName,
        LocalDate sentOn,
        TrainingResult result,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
