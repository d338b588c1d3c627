package vn.capuy.platform.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A subscriber: a system to which events are pushed. */
@Entity
class Webhook extends Recorded {
    private String target;
    private String description;
    /** Null for all. */
    private String[] types;

    private String org;
    /** Of the account that said last what is told. */
    private String readerScope;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private String suspendedFor;

    /** For Hibernate only. */
    protected Webhook() {}

    /** @param readerScope of the account that enters it, which may not have more told than it may read itself */
    Webhook(WebhookRequest asked, String readerScope, Entry entry) {
        super(entry);
        this.state = WebhookLifecycle.TABLE.initial();
        take(asked, readerScope);
    }

    String org() {
        return org;
    }

    String readerScope() {
        return readerScope;
    }

    /** Where it goes, and what of, is another; the state stays. */
    void change(WebhookRequest asked, String readerScope) {
        requireLiving();
        take(asked, readerScope);
    }

    void pause() {
        step(WebhookStep.PAUSE);
    }

    void resume() {
        step(WebhookStep.RESUME);
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        super.voidFor(reason, entry);
        step(WebhookStep.VOID);
    }

    void requireLiving() {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
    }

    private void step(WebhookStep step) {
        state = WebhookLifecycle.TABLE.on(state, step).to();
        suspendedFor = null;
    }

    private void take(WebhookRequest asked, String readerScope) {
        this.readerScope = readerScope;
        target = asked.target();
        description = asked.description();
        types = asked.types() == null
                ? null
                : asked.types().stream().distinct().sorted().toArray(String[]::new);
        org = asked.org();
    }
}
