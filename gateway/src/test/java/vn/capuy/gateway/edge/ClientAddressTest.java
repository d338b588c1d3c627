package vn.capuy.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void one_household_is_one_client_however_many_addresses_it_draws() {
        assertEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:2:ffff::9"));
        assertNotEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void an_address_of_the_older_kind_is_one_client() {
        assertEquals("10.0.0.1", ClientAddress.of("10.0.0.1"));
        assertNotEquals(ClientAddress.of("10.0.0.1"), ClientAddress.of("10.0.0.2"));
        assertEquals("10.0.0.1", ClientAddress.of("::ffff:10.0.0.1"));
    }

    @Test
    void what_is_no_address_stays_as_it_is() {
        assertEquals("unix", ClientAddress.of("unix"));
        assertEquals("", ClientAddress.of(""));
    }
}
