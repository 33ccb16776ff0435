//! What touches the ground: the lander crashes, a leg stands.

use std::cell::RefCell;
use std::rc::Rc;

use wrapped2d::b2;
use wrapped2d::dynamics::world::callbacks::ContactAccess;
use wrapped2d::user_data::{NoUserData, UserData, UserDataTypes};

pub(super) struct Parts;

impl UserDataTypes for Parts {
    type BodyData = Part;
    type JointData = <NoUserData as UserDataTypes>::JointData;
    type FixtureData = <NoUserData as UserDataTypes>::FixtureData;
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Part {
    Moon,
    Lander,
    Leg(usize),
}

#[derive(Default)]
pub(super) struct Contacts {
    pub(super) crashed: bool,
    pub(super) legs: [bool; 2],
}

pub(super) struct Detector(pub(super) Rc<RefCell<Contacts>>);

impl b2::ContactListener<Parts> for Detector {
    fn begin_contact(&mut self, contact: ContactAccess<Parts>) {
        let mut contacts = self.0.borrow_mut();
        for part in [*contact.body_a.user_data(), *contact.body_b.user_data()] {
            match part {
                Part::Lander => contacts.crashed = true,
                Part::Leg(leg) => contacts.legs[leg] = true,
                Part::Moon => {}
            }
        }
    }

    fn end_contact(&mut self, contact: ContactAccess<Parts>) {
        for part in [*contact.body_a.user_data(), *contact.body_b.user_data()] {
            if let Part::Leg(leg) = part {
                self.0.borrow_mut().legs[leg] = false;
            }
        }
    }
}
