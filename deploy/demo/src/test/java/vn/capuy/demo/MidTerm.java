package vn.capuy.demo;

import static vn.capuy.demo.CommittedFiles.TO;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.demo.CommittedFiles.Row;

/** What counts for Bình Liêu from the term's start to the mid-term day, by the definitions of the indicators. */
final class MidTerm {
    private MidTerm() {}

    static long distinct(List<Row> rows, String column) {
        return rows.stream().map(r -> r.of(column)).distinct().count();
    }

    static List<Row> documents() {
        return CommittedFiles.documents().stream()
                .filter(d -> d.of("issuer").equals("BL") && !d.isVoided() && d.inMidTerm("issued_on"))
                .toList();
    }

    static List<Row> movements() {
        return CommittedFiles.movements().stream()
                .filter(m -> CommittedFiles.isOfBinhLieu(m.of("decided_by")))
                .filter(m -> !m.isVoided() && m.inMidTerm("effective_on"))
                .toList();
    }

    static List<Row> planned() {
        return CommittedFiles.planning().stream()
                .filter(e -> e.of("committee").equals("BL") && !e.isVoided() && e.inMidTerm("approved_on"))
                .toList();
    }

    static List<Row> filledByExamination() {
        return CommittedFiles.examinations().stream()
                .filter(e -> CommittedFiles.isOfBinhLieu(e.of("held_by")))
                .filter(e -> !e.isVoided() && e.inMidTerm("appointed_on"))
                .toList();
    }

    static List<Row> attendances() {
        return CommittedFiles.training().stream()
                .filter(a -> CommittedFiles.isOfBinhLieu(a.of("sent_by")))
                .filter(a -> !a.isVoided() && a.inMidTerm("sent_on"))
                .toList();
    }

    static List<Row> caseRows() {
        return CommittedFiles.cases().stream()
                .filter(c -> CommittedFiles.isOfBinhLieu(c.of("lead_body")))
                .filter(c -> !c.isVoided() && c.inMidTerm("decided_on"))
                .filter(c ->
                        c.of("kind").startsWith("INSPECTION") || c.of("kind").startsWith("SUPERVISION"))
                .toList();
    }

    static List<Row> subjects(String kind) {
        return caseRows().stream()
                .filter(c -> c.of("subject_kind").equals(kind))
                .toList();
    }

    static List<Row> workingGroups() {
        return CommittedFiles.workingGroups().stream()
                .filter(g -> CommittedFiles.isOfBinhLieu(g.of("founded_by")) && !g.isVoided())
                .filter(g -> !g.day("founded_on").isAfter(TO))
                .filter(g -> g.day("ended_on") == null || !g.day("ended_on").isBefore(TO))
                .toList();
    }

    static List<Row> villages() {
        return CommittedFiles.units().stream()
                .filter(u -> u.of("kind").equals("VILLAGE") || u.of("kind").equals("QUARTER"))
                .filter(u -> CommittedFiles.isOfBinhLieu(u.of("code")))
                .toList();
    }

    /** Villages in which one person is both head and secretary of the cell that stands there. */
    static long dualOn(LocalDate day) {
        Map<String, Row> units = CommittedFiles.by("code", CommittedFiles.units());
        Map<String, Row> posts = CommittedFiles.by("code", CommittedFiles.posts());
        Map<String, String> heads = new HashMap<>();
        Map<String, String> secretaries = new HashMap<>();
        for (Row holding : CommittedFiles.holdings()) {
            Row post = posts.get(holding.of("post"));
            if (holding.holdsOn(day) && post.of("kind").equals("VILLAGE_HEAD")) {
                heads.put(post.of("org"), holding.of("person"));
            } else if (holding.holdsOn(day) && post.of("kind").equals("CELL_SECRETARY")) {
                secretaries.put(units.get(post.of("org")).of("stands_in"), holding.of("person"));
            }
        }
        return villages().stream()
                .map(v -> v.of("code"))
                .filter(v -> heads.containsKey(v) && heads.get(v).equals(secretaries.get(v)))
                .count();
    }
}
