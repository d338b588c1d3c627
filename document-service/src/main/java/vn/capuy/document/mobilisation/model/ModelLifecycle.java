package vn.capuy.document.mobilisation.model;

import static vn.capuy.document.mobilisation.model.ModelState.ENDED;
import static vn.capuy.document.mobilisation.model.ModelState.NOT_RECOGNISED;
import static vn.capuy.document.mobilisation.model.ModelState.RECOGNISED;
import static vn.capuy.document.mobilisation.model.ModelState.REGISTERED;
import static vn.capuy.document.mobilisation.model.ModelState.REPLICATED;
import static vn.capuy.document.mobilisation.model.ModelState.SURVEYED;
import static vn.capuy.document.mobilisation.model.ModelState.WITHDRAWN;
import static vn.capuy.document.mobilisation.model.ModelStep.END;
import static vn.capuy.document.mobilisation.model.ModelStep.RECOGNISE;
import static vn.capuy.document.mobilisation.model.ModelStep.REFUSE;
import static vn.capuy.document.mobilisation.model.ModelStep.REPLICATE;
import static vn.capuy.document.mobilisation.model.ModelStep.REWARD;
import static vn.capuy.document.mobilisation.model.ModelStep.SURVEY;
import static vn.capuy.document.mobilisation.model.ModelStep.WITHDRAW;

import vn.capuy.document.mobilisation.rules.MobilisationLimits;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.kernel.lifecycle.LifecycleBuilder;
import vn.capuy.platform.caller.Roles;

/** Đăng ký, khảo sát, công nhận, nhân rộng, khen thưởng. */
final class ModelLifecycle {
    private static final Citation GUIDANCE = MobilisationLimits.known();
    private static final String ASKED_BACK = "the unit asks for it";
    private static final String NO_MORE = "it is carried on no longer";

    static final Lifecycle<ModelState, ModelStep> TABLE = table();

    private ModelLifecycle() {}

    private static Lifecycle<ModelState, ModelStep> table() {
        LifecycleBuilder<ModelState, ModelStep> table = Lifecycle.named("document-mobilisation-model");
        line(table, REGISTERED, SURVEY, SURVEYED, Roles.DOCUMENT_EDITOR);
        line(table, NOT_RECOGNISED, SURVEY, SURVEYED, Roles.DOCUMENT_EDITOR);
        line(table, SURVEYED, RECOGNISE, RECOGNISED, Roles.DOCUMENT_APPROVER);
        line(table, SURVEYED, REFUSE, NOT_RECOGNISED, Roles.DOCUMENT_APPROVER);
        line(table, RECOGNISED, REPLICATE, REPLICATED, Roles.DOCUMENT_EDITOR);
        line(table, REPLICATED, REPLICATE, REPLICATED, Roles.DOCUMENT_EDITOR);
        line(table, RECOGNISED, REWARD, RECOGNISED, Roles.DOCUMENT_APPROVER);
        line(table, REPLICATED, REWARD, REPLICATED, Roles.DOCUMENT_APPROVER);
        line(table, ENDED, REWARD, ENDED, Roles.DOCUMENT_APPROVER);
        own(table, REGISTERED, WITHDRAW, WITHDRAWN, ASKED_BACK);
        own(table, SURVEYED, WITHDRAW, WITHDRAWN, ASKED_BACK);
        own(table, RECOGNISED, END, ENDED, NO_MORE);
        own(table, REPLICATED, END, ENDED, NO_MORE);
        return table.build();
    }

    private static void line(
            LifecycleBuilder<ModelState, ModelStep> table,
            ModelState from,
            ModelStep step,
            ModelState to,
            String role) {
        table.from(from).on(step).to(to).by(role).under(GUIDANCE);
    }

    /** What the unit itself brings about, and no guidance. */
    private static void own(
            LifecycleBuilder<ModelState, ModelStep> table, ModelState from, ModelStep step, ModelState to, String why) {
        table.from(from).on(step).to(to).by(Roles.DOCUMENT_EDITOR).under(why);
    }
}
