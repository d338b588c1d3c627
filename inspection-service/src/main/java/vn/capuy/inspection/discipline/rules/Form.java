package vn.capuy.inspection.discipline.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Hình thức kỷ luật, severest first. */
public enum Form {
    /** Khai trừ: a member is expelled from the Party. */
    EXPULSION,
    /** Giải tán: an organisation is dissolved. */
    DISSOLUTION,
    /** Cách chức: a member is removed from his office. */
    REMOVAL,
    /** Cảnh cáo. */
    WARNING,
    /** Khiển trách. */
    REPRIMAND;

    private static final Set<Form> OF_ORGANISATIONS = Set.of(DISSOLUTION, WARNING, REPRIMAND);
    private static final Set<Form> OF_MEMBERS = Set.of(EXPULSION, REMOVAL, WARNING, REPRIMAND);
    private static final Set<Form> OF_PROBATIONARY = Set.of(WARNING, REPRIMAND);

    /** Whether such a subject can be given it at all. */
    public boolean fits(Standing subject) {
        return switch (subject) {
            case ORGANISATION -> OF_ORGANISATIONS.contains(this);
            case OFFICIAL_MEMBER -> OF_MEMBERS.contains(this);
            case PROBATIONARY_MEMBER -> OF_PROBATIONARY.contains(this);
        };
    }

    /** The forms of which a ballot on such a subject asks, severest first. */
    public static List<Form> of(Standing subject) {
        return Arrays.stream(values()).filter(form -> form.fits(subject)).toList();
    }

    /** Whether it never ends by itself. */
    public boolean hasNoEnd() {
        return this == EXPULSION || this == DISSOLUTION;
    }
}
