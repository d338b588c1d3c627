package vn.capuy.cadre.dossier.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.capuy.cadre.dossier.rules.DossierFacts.Degree;
import vn.capuy.cadre.dossier.rules.DossierFacts.Subject;
import vn.capuy.kernel.text.VietnameseText;

/**
 * A case of the level of education, in words, and the highest degree that the studies tell.
 *
 * @param told the rank of the level in words
 */
record Schooling(Subject subject, int told, Degree highest) {
    /** Degrees by their rank. */
    static final List<String> RANKS =
            List.of("CERTIFICATE", "PRIMARY", "INTERMEDIATE", "COLLEGE", "UNIVERSITY", "MASTER", "DOCTOR");

    /** The words by which levels are told, the highest first. */
    private static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("tien si", "DOCTOR");
        words.put("thac si", "MASTER");
        words.put("thac sy", "MASTER");
        words.put("dai hoc", "UNIVERSITY");
        words.put("cu nhan", "UNIVERSITY");
        words.put("ky su", "UNIVERSITY");
        words.put("bac si", "UNIVERSITY");
        words.put("cao dang", "COLLEGE");
        words.put("trung cap", "INTERMEDIATE");
        words.put("so cap", "PRIMARY");
        return words;
    }

    /** None where the words tell no level, or no study is told. */
    static Stream<Schooling> of(DossierFacts facts) {
        OptionalInt told = rank(facts.subject().education());
        return told.isEmpty()
                ? Stream.empty()
                : facts.degrees().stream()
                        .max(Comparator.comparingInt(Degree::rank))
                        .map(highest -> new Schooling(facts.subject(), told.getAsInt(), highest))
                        .stream();
    }

    private static OptionalInt rank(String education) {
        String words = education == null ? "" : VietnameseText.fold(education);
        return WORDS.entrySet().stream()
                .filter(each -> words.contains(each.getKey()))
                .mapToInt(each -> RANKS.indexOf(each.getValue()))
                .findFirst();
    }

    boolean agrees() {
        return told == highest.rank();
    }

    List<Evidence> evidence() {
        return List.of(
                subject.evidence("education", subject.education()),
                Evidence.of("EDUCATION", highest.id(), "degree", highest.name()));
    }
}
