package vn.capuy.document.mobilisation.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.Messages;

/** The words of the table on paper and in spreadsheets, in the reader's language. */
final class SummaryWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final List<String> COLUMNS =
            List.of("registered", "surveyed", "recognised", "replicated", "rewarded");

    private final SummaryView summary;
    private final Language language;

    SummaryWords(SummaryView summary, Language language) {
        this.summary = summary;
        this.language = language;
    }

    String title() {
        return say("title");
    }

    String period() {
        return Messages.say(
                language, "mobilisation.summary.period", Map.of("from", day(summary.from()), "to", day(summary.to())));
    }

    String known() {
        return Messages.say(language, "mobilisation.summary.known", Map.of("moment", moment(summary.knownAt())));
    }

    /** The heads of the table, the first for what the rows are. */
    List<String> heads(String first) {
        return Stream.concat(Stream.of(say(first)), COLUMNS.stream().map(this::say))
                .toList();
    }

    String total() {
        return say("total");
    }

    String byUnit() {
        return say("by-unit");
    }

    String byField() {
        return say("by-field");
    }

    static List<Long> numbers(Counts counts) {
        return List.of(
                counts.registered(), counts.surveyed(), counts.recognised(), counts.replicated(), counts.rewarded());
    }

    private String say(String word) {
        return Messages.say(language, "mobilisation.summary." + word);
    }

    private String day(LocalDate day) {
        return isolated(day.format(DAY));
    }

    private String moment(Instant instant) {
        return isolated(ZonedDateTime.ofInstant(instant, VietnamTime.ZONE).format(MOMENT));
    }

    /** So that a word from left to right keeps its place in a sentence from right to left. */
    private String isolated(String word) {
        return language == Language.AR ? "\u2068" + word + "\u2069" : word;
    }
}
