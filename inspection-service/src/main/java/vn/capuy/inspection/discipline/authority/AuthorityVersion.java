package vn.capuy.inspection.discipline.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.DecidingBody;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** What a regulation says of one question of the matrix, entered by an administrator: it holds from its day on. */
@Entity
@Table(name = "discipline_authority")
class AuthorityVersion extends Recorded {
    @Enumerated(EnumType.STRING)
    private DecidingBody body;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @Enumerated(EnumType.STRING)
    private Form form;

    private LocalDate holdsFrom;
    private boolean mayDecide;
    private String document;
    private String article;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected AuthorityVersion() {}

    AuthorityVersion(AuthorityRequest entered, Entry entry) {
        super(entry);
        this.body = entered.body();
        this.subjectKind = entered.subjectKind();
        this.form = entered.form();
        this.holdsFrom = entered.from();
        this.mayDecide = entered.mayDecide();
        this.document = entered.document();
        this.article = entered.article();
        this.certainty = entered.certainty();
    }
}
