package vn.capuy.document.mobilisation.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose a model is. */
@Schema(name = "MobilisationHolder")
public enum HolderKind {
    /** Tập thể. */
    COLLECTIVE,
    /** Cá nhân. */
    INDIVIDUAL
}
