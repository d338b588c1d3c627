package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.petition.Committees.Above;
import vn.capuy.inspection.petition.rules.Answer;
import vn.capuy.platform.member.Member;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.UnitKind;

/** Thẩm quyền: whose it is to resolve a petition, as far as the records tell. */
@ApplicationScoped
class Competence {
    private final Committees committees;
    private final Members members;
    private final Organisation organisation;

    Competence(Committees committees, Members members, Organisation organisation) {
        this.committees = committees;
        this.members = members;
        this.organisation = organisation;
    }

    /** @param managers the committees that manage those whom the receiving body's does not */
    record Managed(Answer answer, String managers) {}

    /**
     * Whether the committee of the receiving body manages all who are denounced: of a member the committee whose dossier he
     * is, of an organisation the committee directly above it.
     */
    Managed managed(String body, List<PetitionView.Subject> subjects, LocalDate day) {
        Map<String, Member> known = members.find(subjects.stream()
                .map(PetitionView.Subject::member)
                .filter(Objects::nonNull)
                .toList());
        Set<String> units = Stream.concat(
                        Stream.concat(Stream.of(body), subjects.stream().map(PetitionView.Subject::organisation)),
                        known.values().stream().map(Member::managedBy))
                .collect(Collectors.toSet());
        var above = committees.of(units, day);
        String own = first(above, body);
        boolean unknown = own == null;
        var others = new TreeSet<String>();
        for (PetitionView.Subject each : subjects) {
            String manager = manager(each, known, above);
            unknown |= manager == null;
            if (manager != null && !manager.equals(own)) {
                others.add(manager);
            }
        }
        String managers = String.join(", ", others);
        return new Managed(
                own != null && !others.isEmpty() ? Answer.NO : unknown ? Answer.UNKNOWN : Answer.YES, managers);
    }

    private static String manager(
            PetitionView.Subject subject, Map<String, Member> known, Map<String, List<Above>> above) {
        if (subject.kind() == SubjectKind.MEMBER) {
            Member member = known.get(subject.member());
            return member == null || member.voided() ? null : first(above, member.managedBy());
        }
        return above.getOrDefault(subject.organisation(), List.of()).stream()
                .map(Above::at)
                .filter(committee -> !committee.equals(subject.organisation()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a body resolves complaints about what another decided: its committee stands directly above the decider's, or
     * is the decider's own where a body of that committee decided (Uỷ ban Kiểm tra, Ban Thường vụ), as what a committee's
     * body decides is first brought before the committee.
     */
    Answer directlyAbove(String body, String decider, LocalDate day) {
        if (body.equals(decider)) {
            return Answer.NO;
        }
        var above = committees.of(Set.of(body, decider), day);
        String own = first(above, body);
        List<String> chain =
                above.getOrDefault(decider, List.of()).stream().map(Above::at).toList();
        if (own == null || chain.isEmpty()) {
            return Answer.UNKNOWN;
        }
        UnitKind kind = organisation.find(decider).orElseThrow().kind();
        if (kind == UnitKind.CELL) {
            // A cell has no committee of its own: the first above it is the one directly above.
            return Answer.of(chain.getFirst().equals(own));
        }
        if (kind.isBody()) {
            return ofBody(chain, own);
        }
        return Answer.of(chain.size() > 1 && chain.get(1).equals(own));
    }

    /** The standing committee's own decisions may also go to the level above at once: that is for a person to say. */
    private static Answer ofBody(List<String> chain, String own) {
        if (chain.getFirst().equals(own)) {
            return Answer.YES;
        }
        return chain.size() > 1 && chain.get(1).equals(own) ? Answer.UNKNOWN : Answer.NO;
    }

    /** The level of the committee of a body; null where it stands below none. */
    UnitKind level(String body, LocalDate day) {
        return committees.of(Set.of(body), day).getOrDefault(body, List.of()).stream()
                .map(Above::kind)
                .findFirst()
                .orElse(null);
    }

    private static String first(Map<String, List<Above>> above, String unit) {
        return above.getOrDefault(unit, List.of()).stream()
                .map(Above::at)
                .findFirst()
                .orElse(null);
    }
}
