package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.MemberStatus;
import vn.capuy.platform.member.Members;

/**
 * Answers for many subjects at once whether the members among them may be named so, and what they were at the time. Members
 * whose dossiers are elsewhere, who have moved or retired, are named as the decision names them (22-QĐ/TW, Điều 1.2).
 */
@ApplicationScoped
class NamedMembers {
    private final Members members;

    NamedMembers(Members members) {
        this.members = members;
    }

    Known of(Collection<NewSubject> subjects) {
        return new Known(members.toBeNamed(subjects.stream()
                .filter(each -> each.kind() == SubjectKind.MEMBER && each.isCoded())
                .map(NewSubject::member)
                .collect(Collectors.toSet())));
    }

    /** What cannot be, and at which member of the subject. */
    record Fault(String member, String value, String messageKey) {}

    /**
     * @param known whether his dossier is known
     * @param status what he was on the day of the decision
     * @param heldIn in which organisations he held a post then
     */
    record Standing(boolean known, MemberStatus status, List<String> heldIn) {}

    /** The dossiers that are known, by code. */
    record Known(Map<String, Dossier> dossiers) {
        Optional<Fault> fault(NewSubject subject) {
            if (subject.kind() != SubjectKind.MEMBER || !subject.isCoded()) {
                return Optional.empty();
            }
            Dossier dossier = dossiers.get(subject.member());
            if (dossier == null) {
                return subject.isNamed()
                        ? Optional.empty()
                        : Optional.of(new Fault("memberName", "", "violation.member-name-needed"));
            }
            if (dossier.member().voided()) {
                return Optional.of(new Fault("member", subject.member(), "violation.member-voided"));
            }
            return subject.isNamed() && !dossier.bears(subject.memberName())
                    ? Optional.of(new Fault("memberName", subject.memberName(), "violation.member-name-differs"))
                    : Optional.empty();
        }

        /** With the name that his dossier has, where the subject was named without one. */
        NewSubject named(NewSubject subject) {
            if (subject.kind() != SubjectKind.MEMBER || subject.isNamed()) {
                return subject;
            }
            Dossier dossier = dossiers.get(subject.member());
            return dossier == null
                    ? subject
                    : new NewSubject(
                            subject.kind(),
                            subject.organisation(),
                            subject.member(),
                            dossier.member().fullName());
        }

        /** Null for an organisation. */
        Standing standing(NewSubject subject, LocalDate day) {
            if (subject.kind() != SubjectKind.MEMBER) {
                return null;
            }
            Dossier dossier = dossiers.get(subject.member());
            return dossier == null
                    ? new Standing(false, MemberStatus.UNKNOWN, List.of())
                    : new Standing(true, dossier.member().statusOn(day), dossier.organisations(day, day));
        }
    }
}
