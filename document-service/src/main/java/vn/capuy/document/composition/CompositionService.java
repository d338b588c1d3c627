package vn.capuy.document.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.draft.DraftAccess;
import vn.capuy.document.draft.DraftState;
import vn.capuy.document.draft.DraftSummary;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Drafts are composed, checked against the form and laid out. */
@ApplicationScoped
class CompositionService {
    private static final String SUBJECT = "document-draft";

    private final DraftAccess access;
    private final Compositions compositions;
    private final Sheets sheets;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;

    CompositionService(
            DraftAccess access,
            Compositions compositions,
            Sheets sheets,
            Rulings rulings,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.compositions = compositions;
        this.sheets = sheets;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
    }

    /** A composition, and the version of its draft from which the next change is made. */
    record Versioned(CompositionView view, long version) {}

    /** A paper, and by which name it is kept. */
    record Laid(Paper paper, String name) {}

    Versioned read(UUID draft) {
        DraftSummary found = access.find(draft);
        return new Versioned(view(found), found.version());
    }

    /**
     * Writes the composition anew.
     *
     * @throws vn.capuy.platform.problem.ProblemException 409 once the draft was issued or released
     */
    @Transactional
    Versioned write(UUID draft, String ifMatch, Composition content) {
        DraftSummary found = access.change(draft, ifMatch);
        content.refuseFaults();
        compositions.write(draft, content, entries.now());
        CompositionView view = view(found);
        journal.write("document-draft.composed", SUBJECT, draft, found.issuer(), Map.of("number", view.number()));
        return new Versioned(view, access.version(draft));
    }

    /** What the form still lacks. */
    RulingView check(UUID draft) {
        access.find(draft);
        return rulings.preview(FormCheck.judge(sheets.of(draft), content(draft)));
    }

    /** The page as it stands, complete or not. */
    Laid paper(UUID draft) {
        access.find(draft);
        return laid(draft);
    }

    /**
     * The page of what was issued.
     *
     * @throws vn.capuy.kernel.rule.RulingRefused with all that the form lacks
     */
    Laid complete(UUID draft) {
        FormCheck.judge(sheets.of(draft), content(draft)).orRefuse();
        return laid(draft);
    }

    private Laid laid(UUID draft) {
        Sheet sheet = sheets.of(draft);
        var written = compositions.current(draft);
        Paper paper = PrescribedPage.of(
                sheet,
                written.map(Compositions.Written::content).orElse(Composition.EMPTY),
                written.map(Compositions.Written::recordedAt).orElse(Instant.EPOCH));
        String number = sheet.notation() == null ? "dự thảo" : sheet.notation().replace('/', '-');
        return new Laid(paper, sheet.typeName() + " " + number);
    }

    private Composition content(UUID draft) {
        return compositions.current(draft).map(Compositions.Written::content).orElse(Composition.EMPTY);
    }

    private CompositionView view(DraftSummary draft) {
        boolean frozen = draft.state() != DraftState.RESERVED;
        return compositions
                .current(draft.id())
                .map(written -> new CompositionView(
                        draft.id(),
                        written.number(),
                        frozen,
                        written.content(),
                        written.recordedAt(),
                        written.recordedBy()))
                .orElseGet(() -> new CompositionView(draft.id(), 0, frozen, Composition.EMPTY, null, null));
    }
}
