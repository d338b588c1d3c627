package vn.capuy.inspection.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @Test
    void number_and_symbol_tell_the_type_and_the_issuer() {
        assertEquals(Optional.of(new Notation("QĐ", "UBKTHU")), Notation.read("05-QĐ/UBKTHU"));
        assertEquals(Optional.of(new Notation("TB", "HU")), Notation.read("1234-TB/HU"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5-QĐ/HU",
                "00-QĐ/HU",
                "005-QĐ/HU",
                "05/QĐ-HU",
                "05 - QĐ/HU",
                "05-/HU",
                "05-QĐ/",
                "05-QĐ HU",
                "05-QĐ/HU "
            })
    void what_the_register_would_not_write_is_no_notation(String written) {
        assertTrue(Notation.read(written).isEmpty(), written);
    }
}
