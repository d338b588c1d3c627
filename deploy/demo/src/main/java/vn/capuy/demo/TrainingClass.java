package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;

/** One class that was held: its subject, its days, the day on which its participants were sent. */
record TrainingClass(
        String code, Name title, String kind, String provider, LocalDate sent, LocalDate starts, LocalDate ends) {

    static TrainingClass of(NamedCsvRecord subject, int number, LocalDate sent, Chance chance) {
        LocalDate starts = OfficeDays.onOrAfter(sent.plusDays(chance.between(6, 12)));
        int months = Integer.parseInt(subject.getField("months"));
        LocalDate ends = months == 0 ? starts.plusDays(chance.between(1, 4)) : starts.plusMonths(months);
        return new TrainingClass(
                "LH-%d-%02d".formatted(sent.getYear(), number),
                Name.of(subject),
                subject.getField("kind"),
                subject.getField("provider"),
                sent,
                starts,
                OfficeDays.onOrAfter(ends));
    }

    /** Village heads and cell secretaries are sent to the classes near home. */
    boolean isNearHome() {
        return provider.contains("Bình Liêu");
    }
}
