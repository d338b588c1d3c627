package vn.capuy.document.lineage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.RulingView;

/**
 * A relation with what the rules said of it.
 *
 * @param ruling as it was entered
 */
@Schema(name = "DocumentRelationDetail")
public record RelationDetail(@JsonUnwrapped RelationView relation, RulingView ruling) {}
