package vn.capuy.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One committee's register of one term: gives the numbers in order of the days, per symbol, from one. */
final class DocumentRegister {
    private final Table table;
    private final Holdings holdings;
    private final Chance chance;
    private final Abstracts abstracts;
    private final String issuer;
    private final List<Post> signers;

    DocumentRegister(
            Table table, Holdings holdings, Chance chance, Abstracts abstracts, String issuer, List<Post> signers) {
        this.table = table;
        this.holdings = holdings;
        this.chance = chance;
        this.abstracts = abstracts;
        this.issuer = issuer;
        this.signers = signers;
    }

    /** Enters the drafts and tells the number of the one that bears this title, or null. */
    Integer enter(List<Draft> drafts, String title) {
        Map<String, Integer> last = new LinkedHashMap<>();
        Integer found = null;
        List<Draft> inOrder = drafts.stream()
                .sorted(Comparator.comparing((Draft d) -> d.type().symbol).thenComparing(Draft::issued))
                .toList();
        for (Draft draft : inOrder) {
            int number = last.merge(draft.type().symbol, 1, Integer::sum);
            write(draft, number);
            if (title != null && title.equals(draft.title())) {
                found = number;
            }
        }
        return found;
    }

    private void write(Draft draft, int number) {
        DocumentType type = draft.type();
        int secret = chance.between(1, 100);
        boolean withheld = secret <= 5 && draft.title() == null && abstracts.hasSecret(type);
        Abstracts.Abstract made = draft.title() != null
                ? new Abstracts.Abstract(draft.title(), "STANDING_COMMITTEE")
                : withheld ? abstracts.secret(type, draft.issued()) : abstracts.of(type, draft.issued());
        table.row(
                issuer,
                type,
                number,
                draft.issued(),
                called(draft, made.text()),
                made.body(),
                signer(draft.issued(), made.body()),
                urgency(type),
                !withheld ? "NONE" : secret <= 2 ? "SECRET" : "CONFIDENTIAL",
                draft.voidReason());
    }

    /** What is drawn for it is set aside for the one document of which the story knows the title, so that the others stay. */
    private String called(Draft draft, String drawn) {
        boolean known = issuer.equals("BL")
                && draft.type() == DocumentType.RESOLUTION
                && draft.issued().equals(RuralResolution.DAY);
        return known ? RuralResolution.TITLE : drawn;
    }

    private String signer(LocalDate day, String body) {
        // The secretary signs for the executive committee, a deputy as a rule for the standing committee.
        List<Post> order = body.equals("EXECUTIVE_COMMITTEE") || chance.percent(35) ? signers : signers.reversed();
        return holdings.holder(day, order)
                .orElseThrow(() -> new IllegalStateException("Nobody could sign for " + issuer + " on " + day))
                .fullName();
    }

    private String urgency(DocumentType type) {
        boolean mayBeUrgent = type == DocumentType.NOTICE
                || type == DocumentType.PLAN
                || type == DocumentType.OFFICIAL_LETTER
                || type == DocumentType.DIRECTIVE;
        int lot = chance.between(1, 100);
        if (!mayBeUrgent || lot > 9) {
            return "NONE";
        }
        return lot == 1 ? "EXPRESS" : lot <= 3 ? "VERY_URGENT" : "URGENT";
    }
}
