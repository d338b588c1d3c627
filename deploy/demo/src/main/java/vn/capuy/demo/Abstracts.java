package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes abstracts (trích yếu) from phrases: what a committee of that place had before it at that time. */
final class Abstracts {
    private static final int TRIES = 40;

    private final List<NamedCsvRecord> phrases = Phrases.of("abstracts.csv");
    private final List<NamedCsvRecord> secrets = Phrases.of("secret-abstracts.csv");
    private final List<NamedCsvRecord> topics = Phrases.of("topics.csv");
    private final Chance chance;
    private final String committee;
    private final boolean ofBinhLieu;
    private final List<String> places;
    private final Set<String> used = new HashSet<>();

    /** An abstract and the body that signs what it stands on. */
    record Abstract(String text, String body) {}

    Abstracts(Chance chance, String issuer, List<String> places) {
        this.chance = chance;
        this.ofBinhLieu = issuer.startsWith("BL");
        this.committee = switch (issuer) {
            case "QN" -> "Tỉnh uỷ";
            case "BL", "TY" -> "Huyện uỷ";
            default -> "Đảng uỷ";
        };
        this.places = places;
    }

    Abstract of(DocumentType type, LocalDate day) {
        List<NamedCsvRecord> fitting = phrases.stream()
                .filter(p -> p.getField("type").equals(type.name()))
                .toList();
        Abstract made = null;
        for (int i = 0; i < TRIES; i++) {
            NamedCsvRecord phrase = chance.pick(fitting);
            made = new Abstract(filled(phrase.getField("vi"), day), phrase.getField("body"));
            if (used.add(made.text())) {
                break;
            }
        }
        return made;
    }

    boolean hasSecret(DocumentType type) {
        return secrets.stream().anyMatch(s -> s.getField("type").equals(type.name()));
    }

    Abstract secret(DocumentType type, LocalDate day) {
        NamedCsvRecord phrase = chance.pick(secrets.stream()
                .filter(s -> s.getField("type").equals(type.name()))
                .toList());
        return new Abstract(filled(phrase.getField("vi"), day), "STANDING_COMMITTEE");
    }

    private String filled(String phrase, LocalDate day) {
        return phrase.replace("{topic}", topic(day))
                .replace("{place}", chance.pick(places))
                .replace("{committee}", committee)
                .replace("{year}", String.valueOf(day.getYear()))
                .replace("{later}", String.valueOf(day.getYear() < 2025 ? 2025 : 2030))
                .replace("{quarter}", List.of("I", "II", "III", "IV").get((day.getMonthValue() - 1) / 3))
                .replace("{month}", String.valueOf(day.getMonthValue()))
                .replace("{week}", String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                .replace("{number}", String.valueOf(chance.between(1, 9)));
    }

    private String topic(LocalDate day) {
        return chance.pick(topics.stream()
                        .filter(t -> !LocalDate.parse(t.getField("from")).isAfter(day)
                                && !LocalDate.parse(t.getField("to")).isBefore(day))
                        .filter(t -> ofBinhLieu || !t.getField("vi").contains("Bình Liêu"))
                        .toList())
                .getField("vi");
    }
}
