package vn.capuy.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A holiday or a make-up day.
 *
 * @param kind HOLIDAY: offices rest; MAKE_UP: offices work, although it is a weekend
 * @param name in the caller's language
 * @param document what lays it down
 * @param certainty how sure that is: READ, SECONDARY, GENERAL or OPEN
 * @param voidedAt null while it holds
 */
@Schema(name = "CalendarDay")
public record CalendarDayView(
        UUID id,
        @Schema(examples = "2026-04-27") LocalDate day,
        @Schema(examples = "HOLIDAY") String kind,
        @Schema(examples = "Giỗ Tổ Hùng Vương") String name,
        @Schema(examples = "45/2019/QH14") String document,
        @Schema(examples = "Điều 112") String article,
        @Schema(examples = "GENERAL") String certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
