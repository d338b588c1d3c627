package vn.capuy.document.content;

import static vn.capuy.document.content.FileLifecycle.State.STANDING;
import static vn.capuy.document.content.FileLifecycle.State.VOIDED;
import static vn.capuy.document.content.FileLifecycle.Step.REPLACE_CONTENT;
import static vn.capuy.document.content.FileLifecycle.Step.VOID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a file of a document. */
final class FileLifecycle {
    @Schema(name = "FileState")
    enum State {
        /** Its current version is served. */
        STANDING,
        /** Huỷ: its entry stays, its content is served no more. */
        VOIDED
    }

    enum Step {
        REPLACE_CONTENT,
        VOID
    }

    static final Lifecycle<State, Step> TABLE = Lifecycle.<State, Step>named("document-file")
            .from(STANDING)
            .on(REPLACE_CONTENT)
            .to(STANDING)
            .by(Roles.DOCUMENT_EDITOR)
            .under("a new version; those before it stay")
            .from(STANDING)
            .on(VOID)
            .to(VOIDED)
            .by(Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER)
            .under("handed in by mistake; its entry stays with the reason")
            .build();

    private FileLifecycle() {}
}
