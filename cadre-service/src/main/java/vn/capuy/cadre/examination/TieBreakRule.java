package vn.capuy.cadre.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** What tells equal totals apart, as an administrator entered it: it holds from its day until that of the next one. */
@Entity
class TieBreakRule extends Recorded {
    private LocalDate holdsFrom;
    private String criteria;
    private String document;
    private String article;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected TieBreakRule() {}

    TieBreakRule(TieBreakRequest entered, Entry entry) {
        super(entry);
        this.holdsFrom = entered.from();
        this.criteria = entered.criteria().stream().map(Enum::name).collect(Collectors.joining(" "));
        this.document = entered.document();
        this.article = entered.article();
        this.certainty = entered.certainty();
    }
}
