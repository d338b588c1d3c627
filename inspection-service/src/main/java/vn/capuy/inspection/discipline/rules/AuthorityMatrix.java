package vn.capuy.inspection.discipline.rules;

import static vn.capuy.inspection.discipline.rules.Form.DISSOLUTION;
import static vn.capuy.inspection.discipline.rules.Form.EXPULSION;
import static vn.capuy.inspection.discipline.rules.Form.REMOVAL;
import static vn.capuy.inspection.discipline.rules.Form.REPRIMAND;
import static vn.capuy.inspection.discipline.rules.Form.WARNING;
import static vn.capuy.inspection.discipline.rules.Regulations.FROM_102;
import static vn.capuy.inspection.discipline.rules.Regulations.FROM_69;
import static vn.capuy.inspection.discipline.rules.Regulations.QD_102;
import static vn.capuy.inspection.discipline.rules.Regulations.QD_69;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * Thẩm quyền thi hành kỷ luật: which body may decide which form on whom, as it is built in. That a cell reprimands and warns
 * was read in a secondary source; the rest is general knowledge, and an administrator enters what a regulation says.
 */
public final class AuthorityMatrix {
    private AuthorityMatrix() {}

    /**
     * One question of the matrix.
     *
     * @param onOrganisation whether an organisation is disciplined; else a member
     */
    public record Cell(DecidingBody body, boolean onOrganisation, Form form) {
        /** A name by which it is known. */
        public String name() {
            return "discipline.authority.%s.%s.%s".formatted(body, onOrganisation ? "ORGANISATION" : "MEMBER", form);
        }
    }

    /** Every question, by body, subject and form. */
    public static List<Cell> cells() {
        return Arrays.stream(DecidingBody.values())
                .flatMap(body -> Stream.concat(
                        Form.of(Standing.OFFICIAL_MEMBER).stream().map(form -> new Cell(body, false, form)),
                        Form.of(Standing.ORGANISATION).stream().map(form -> new Cell(body, true, form))))
                .toList();
    }

    /** The answer as it is built in, by the regulations' days. */
    public static DatedLimit<Boolean> builtIn(Cell cell) {
        Set<Form> forms = cell.onOrganisation() ? onOrganisations(cell.body()) : onMembers(cell.body());
        boolean may = forms.contains(cell.form());
        Certainty certainty = cell.body() == DecidingBody.CELL ? Certainty.SECONDARY : Certainty.GENERAL;
        Citation now = QD_69.certainty(certainty);
        return DatedLimit.<Boolean>of(cell.name(), "")
                .from(FROM_102, may, QD_102)
                .from(FROM_69, may, now);
    }

    private static Set<Form> onMembers(DecidingBody body) {
        return switch (body) {
            case CELL -> Set.of(REPRIMAND, WARNING);
            case GRASSROOTS_STANDING_COMMITTEE -> Set.of(REPRIMAND, WARNING);
            case GRASSROOTS_COMMITTEE -> Set.of(REPRIMAND, WARNING, REMOVAL);
            case GRASSROOTS_INSPECTION_COMMITTEE, ADVISORY_BODY -> Set.of();
            default -> Set.of(REPRIMAND, WARNING, REMOVAL, EXPULSION);
        };
    }

    private static Set<Form> onOrganisations(DecidingBody body) {
        if (body == DecidingBody.GRASSROOTS_COMMITTEE || body.isAboveGrassroots() && body.inspects()) {
            return Set.of(REPRIMAND, WARNING);
        }
        return body.isAboveGrassroots() ? Set.of(REPRIMAND, WARNING, DISSOLUTION) : Set.of();
    }
}
