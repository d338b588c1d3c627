package vn.capuy.platform.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an import is to be done. Used as {@code @BeanParam}. */
public class ImportRequest {
    /** What becomes of a file that has faulty rows. */
    public enum Mode {
        ALL_ROWS("all-rows"),
        VALID_ROWS("valid-rows");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        /** The mode of the word in the query; by this name the REST layer finds it. */
        public static Mode fromString(String word) {
            for (Mode mode : values()) {
                if (mode.word.equals(word)) {
                    return mode;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }

    @Parameter(description = "Only tell what would happen; write nothing.")
    @QueryParam("dryRun")
    @DefaultValue("false")
    public boolean dryRun;

    @Parameter(
            description = "`all-rows`: write nothing unless every row holds. `valid-rows`: write those that hold.",
            schema =
                    @org.eclipse.microprofile.openapi.annotations.media.Schema(
                            enumeration = {"all-rows", "valid-rows"},
                            defaultValue = "all-rows"))
    @QueryParam("mode")
    @DefaultValue("all-rows")
    public Mode mode = Mode.ALL_ROWS;
}
