package vn.capuy.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Keeps the copy of the calendar: a day comes whole, so the last that was told of it is enough. */
@ApplicationScoped
class CalendarStore {
    private static final String DAY = """
            insert into calendar_day (id, day, kind, name_vi, name_en, name_ar, document, article, certainty, recorded_at,
              recorded_by, voided_at, voided_by, void_reason, version)
            values (:id, :day, :kind, :vi, :en, :ar, :document, :article, :certainty, :recordedAt, :by, cast(:voidedAt as timestamptz),
              case when cast(:voidedAt as timestamptz) is null then null else :by end, :voidReason, :version)
            on conflict (id) do update set voided_at = excluded.voided_at, voided_by = excluded.voided_by,
              void_reason = excluded.void_reason, version = excluded.version
            where calendar_day.version < excluded.version""";

    private static final String YEAR = """
            insert into calendar_year (year, recorded_at, recorded_by) values (:year, :recordedAt, :by)
            on conflict (year) do nothing""";

    private final Jdbi jdbi;

    CalendarStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param by the service that told it */
    void save(List<CalendarDayState> days, String by) {
        jdbi.useHandle(handle -> {
            // One by one: a day may be entered anew by the very event after the one that voids it.
            for (CalendarDayState day : days) {
                handle.createUpdate(DAY)
                        .bind("id", day.id())
                        .bind("day", day.day())
                        .bind("kind", day.kind())
                        .bind("vi", day.name().vi())
                        .bind("en", day.name().en())
                        .bind("ar", day.name().ar())
                        .bind("document", day.document())
                        .bind("article", day.article())
                        .bind("certainty", day.certainty())
                        .bind("recordedAt", day.recordedAt().atOffset(ZoneOffset.UTC))
                        .bind("by", by)
                        .bind(
                                "voidedAt",
                                day.voidedAt() == null ? null : day.voidedAt().atOffset(ZoneOffset.UTC))
                        .bind("voidReason", day.voidReason())
                        .bind("version", day.version())
                        .execute();
            }
        });
    }

    void saveYears(List<CalendarYearState> years, String by) {
        jdbi.useHandle(handle -> {
            for (CalendarYearState year : years) {
                handle.createUpdate(YEAR)
                        .bind("year", year.year())
                        .bind("recordedAt", year.recordedAt().atOffset(ZoneOffset.UTC))
                        .bind("by", by)
                        .execute();
            }
        });
    }
}
